/**
 * Imports a package of this folder, which `npm ci` at the root does not install, or a module that a tool
 * wrote: the compiler sees neither.
 *
 * @param name Its name, or its address.
 * @returns What it exports. Its type is the caller's promise.
 */
export function load<Exports>(name: string): Promise<Exports> {
  return import(name);
}
