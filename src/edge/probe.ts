// Asks a listener for a name over TLS, as a visitor would, and tells which certificate it answers with.
import { connect } from 'node:tls';

export interface ProbePlace {
  readonly host: string;
  readonly port: number;
}

export type Probed =
  | { readonly state: 'answered'; readonly fingerprint: string }
  | { readonly state: 'failed'; readonly why: string };

const TIMEOUT_MS = 3_000;

/** Never rejects. What the certificate is worth is not judged: it is compared with the one that was stored. */
export function probe({ host, port }: ProbePlace, servername: string): Promise<Probed> {
  return new Promise((resolve) => {
    const asking = { servername, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'], timeout: TIMEOUT_MS };
    const socket = connect({ host, port, ...asking });
    const end = (probed: Probed): void => {
      socket.destroy();
      resolve(probed);
    };
    socket.once('timeout', () => end({ state: 'failed', why: `${host}:${port} did not answer in time` }));
    socket.once('error', (error) => end({ state: 'failed', why: error.message }));
    socket.once('secureConnect', () =>
      end({ state: 'answered', fingerprint: socket.getPeerCertificate().fingerprint256 }),
    );
  });
}
