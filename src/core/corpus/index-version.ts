/**
 * Raise it with every change of what documents are found by: features (stems, function words,
 * hashes), passages, and profile keys. An index made by other rules is rebuilt, for texts looked up
 * by the new ones would not be found in it.
 */
export const INDEX_VERSION = 2;
