/** The line to come back to when it is hard, where the user set none; from the article's `they-miss-you`. */
export const ANTHEM = 'Silence is my part. The rest is not mine to write.';
