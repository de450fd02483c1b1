import { MiniSearchRetriever, newIndex } from '../../src/core/minisearch-retriever.ts'
import { documentFrequencies, indexedPassages, retrieverCases } from '../cases/retriever.ts'

const index = newIndex()
index.addAll(indexedPassages)

retrieverCases('MiniSearch', new MiniSearchRetriever(index, documentFrequencies))

retrieverCases(
  'MiniSearch, written and read back',
  MiniSearchRetriever.load(JSON.parse(JSON.stringify(index)), documentFrequencies),
)
