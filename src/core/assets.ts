/**
 * Reads one of the data files that the build puts beside the code (`opencc.json`, `encodings.bin` …). The host gives it: the
 * editor reads through the workspace file system, the command line from disk.
 * @throws where the file cannot be read
 */
export type ReadAsset = (name: string) => Promise<Uint8Array>;
