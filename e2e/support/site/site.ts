import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';
import { fixtureResponse, type SiteResponse } from './fixture-responses.ts';

/** A request as it came. */
export interface ReceivedRequest {
  address: string;
  headers: http.IncomingHttpHeaders;
}

export interface Site {
  /** Port on 127.0.0.1 that the browser is given as its proxy: so every host name leads here, by http and https. */
  port: number;
  /** Addresses asked for, in order. */
  requests: string[];
  /** The same requests with their headers. */
  received: ReceivedRequest[];
  close(): Promise<void>;
}

/**
 * Serves real-looking host names from this machine alone, as the browser's only proxy. Nothing that the browser asks
 * for can leave the machine, and everything that it asks for is seen.
 * In: the port (0: any that is free) and who answers. Throws the server's error where the port is taken.
 */
export async function startSite(
  port = 0,
  respond: (address: string) => SiteResponse = fixtureResponse,
): Promise<Site> {
  const requests: string[] = [];
  const received: ReceivedRequest[] = [];
  const answer = (
    address: string,
    { headers: sent }: http.IncomingMessage,
    response: http.ServerResponse,
  ) => {
    requests.push(address);
    received.push({ address, headers: sent });
    const { status, headers, body, endless } = respond(address);
    response.writeHead(status, { 'cache-control': 'no-store', ...headers });
    if (endless) response.write(body);
    else response.end(body);
  };

  const secure = https.createServer(selfSignedCertificate('fixture.test'), (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, request, response),
  );
  const proxy = http.createServer((request, response) => {
    const address = request.url ?? '/';
    const full = address.startsWith('/') ? `http://${request.headers.host}${address}` : address;
    answer(full, request, response);
  });
  proxy.on('connect', (_request, socket, head) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  const sockets = new Set<Socket>();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    received,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
