/** Ends the process with the exit code it has, whatever still holds it open: a socket that was given up, a stranger's child. */
export async function endProcess(): Promise<never> {
  // A stream tells a little later that it could not be written, and the exit code may hang on that.
  await new Promise((resolve) => void setImmediate(resolve));
  await Promise.all([process.stdout, process.stderr].map(flush));
  process.exit();
}

/** Pipes are written to behind our back on some systems. */
async function flush(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.destroyed || stream.writableLength === 0) return;
  await new Promise<void>((resolve) => {
    stream.once('close', resolve).once('error', () => resolve());
    stream.write('', () => resolve());
  });
}
