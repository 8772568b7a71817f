/** `certain`: forced by bytes, by grammar or by parallel text in the page. Only such fixes are applied in bulk unasked. */
export type Certainty = 'certain' | 'likely' | 'doubtful';
