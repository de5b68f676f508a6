/**
 * Imports a package of this folder, which `npm ci` at the root does not install: neither Node nor the
 * compiler finds it from elsewhere.
 *
 * @param name Its name.
 * @returns What it exports. Its type is the caller's promise.
 */
export function load<Exports>(name: string): Promise<Exports> {
  return import(name);
}
