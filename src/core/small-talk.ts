/** What people say that asks nothing of the sources. */
export type SmallTalk =
  | 'greeting'
  | 'how-are-you'
  | 'thanks'
  | 'goodbye'
  | 'acknowledgement'
  /** "Are you a doctor", "is this a bot". */
  | 'identity'
  /** "What can you do", "help". */
  | 'capability'
  /** Asks for somebody to talk to. */
  | 'person'
  | 'praise'
  | 'complaint'
  | 'apology'
  | 'laughter'
