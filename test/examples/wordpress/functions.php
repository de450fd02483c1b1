<?php
// In the functions.php of a child theme: prints the script into the footer of every page.
// Leave data-faq out where the chat stands in a Custom HTML block alone.
add_action('wp_footer', function () {
    ?>
    <script type="module" src="https://YOUR-WORKER/w/1/faq.js" data-faq data-partner="YOUR-KEY"></script>
    <?php
});
