/** In ra rồi chờ: resolves when the pipe has taken it, so that a slow reader slows the writer, not the memory. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
