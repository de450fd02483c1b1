import { MiniSearchRetriever, newIndex } from '../../../src/core/retrieval/minisearch-retriever.ts'
import { documentFrequencies, indexedPassages, retrieverCases } from '../../cases/retriever.ts'

const index = newIndex()
index.addAll(indexedPassages)

retrieverCases('MiniSearch', new MiniSearchRetriever(index, documentFrequencies))
