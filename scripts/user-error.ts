/** A failure that whoever runs a command can put right. Its message is all they need to read. */
export class UserError extends Error {
  override name = 'UserError';
}
