/** Letters as people and tables count them: 😀 is one, though JavaScript has it as two. */
export const lettersIn = (text: string): number => [...text].length;
