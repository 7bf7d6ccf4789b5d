import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { renderPage } from './render-page.js';

/** Sends a page; it shows the state of the moment, so nobody keeps it. */
export function sendPage(reply: FastifyReply, page: VNode, status = 200): void {
  void reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(renderPage(page));
}
