/**
 * Tells whether a host is surely this machine.
 *
 * @param host A name or an address; one of version 6 may stand in brackets, as `URL` writes it.
 */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/i.test(host);
}
