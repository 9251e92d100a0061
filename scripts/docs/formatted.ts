/** A generated page as it stands in the repository: in the house's format. */
import { format, resolveConfig } from 'prettier';

export async function formatted(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
