import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { audit } from '../../../scripts/tasks/audit.mjs';
import { lockFaults } from '../../../scripts/tasks/lock-file.mjs';
import { makeSbom, productionPackages, sbomFaults } from '../../../scripts/tasks/sbom.mjs';
import { projectRoot } from '../../../src/config/project-root.js';

type Manifest = Record<string, unknown> & { dependencies: Record<string, string> };
type Lock = { packages: Record<string, Record<string, unknown>> };

const read = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
const manifest = read('package.json') as Manifest;

describe('the bill of materials', () => {
  it('names each package that runs in production, its content and its address, and no tool of development', async () => {
    const sbom = await makeSbom();
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { type: 'application', name: 'prolonge', version: manifest.version } },
    });
    const names = sbom.components.map(({ name, version }) => `${name}@${version}`);
    for (const [name, version] of Object.entries(manifest.dependencies)) expect(names).toContain(`${name}@${version}`);
    for (const tool of ['jest', 'eslint', 'typescript', 'oidc-provider', 'playwright-core']) {
      expect(names.some((name) => name.startsWith(`${tool}@`))).toBe(false);
    }
    expect([...names].sort()).toEqual(productionPackages().sort());
    const known = new Set([
      ...sbom.components.map((component) => component['bom-ref']),
      'prolonge@' + String(manifest.version),
    ]);
    for (const { ref, dependsOn } of sbom.dependencies) {
      expect([ref, ...dependsOn].filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('is refused when something is missing in it', async () => {
    const sbom = await makeSbom();
    const [first, ...others] = sbom.components;
    expect(sbomFaults({ ...sbom, components: others })).toEqual([`${first?.name}@${first?.version} is missing`]);
    expect(sbomFaults({ ...sbom, bomFormat: 'SPDX', serialNumber: '' })).toHaveLength(2);
    const bare = sbom.components.map(({ name, version, 'bom-ref': ref }) => ({ name, version, 'bom-ref': ref }));
    expect(sbomFaults({ ...sbom, components: bare })).toHaveLength(2 * bare.length);
  });
});

describe('the lock file', () => {
  it('keeps its promise', () => {
    expect(lockFaults()).toEqual([]);
  });

  type Edit = (fastify: Record<string, unknown>, asked: Manifest, lock: Lock) => void;
  const edits: [string, Edit, RegExp][] = [
    ['has no content hash', (fastify) => delete fastify.integrity, /has no SHA-512/],
    ['has a weak content hash', (fastify) => (fastify.integrity = 'sha1-AAAA'), /has no SHA-512/],
    ['comes from a repository', (fastify) => (fastify.resolved = 'git+ssh://git@example.org/f.git'), /comes from/],
    ['comes from elsewhere', (fastify) => (fastify.resolved = 'https://registry.npmjs.org.example/f'), /comes from/],
    ['comes in clear', (fastify) => (fastify.resolved = 'http://registry.npmjs.org/f.tgz'), /comes from/],
    ['is a link to a folder', (fastify) => (fastify.link = true), /is a folder/],
    ['runs a script that nobody decided about', (fastify) => (fastify.hasInstallScript = true), /allow or refuse/],
    ['is asked for in another version', (_, asked) => (asked.dependencies.fastify = '5.0.0'), /disagree/],
    [
      'is asked for in a range',
      (_, asked, lock) => {
        asked.dependencies.fastify = '^5.0.0';
        (lock.packages['']?.dependencies as Record<string, string>).fastify = '^5.0.0';
      },
      /is no exact version/,
    ],
  ];

  it.each(edits)('is refused when a package %s', (_what, edit, fault) => {
    const [lock, asked] = [read('package-lock.json') as Lock, read('package.json') as Manifest];
    edit(lock.packages['node_modules/fastify'] ?? {}, asked, lock);
    const faults = lockFaults(lock, asked);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/fastify/);
    expect(faults[0]).toMatch(fault);
  });
});

describe('the audit', () => {
  let registry: Server;
  let cache: string;

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'prolonge-audit-'));
  });
  afterEach(() => {
    registry.close();
    rmSync(cache, { recursive: true, force: true });
  });

  /** Audits against a registry that answers so to what is asked of its audit service. */
  async function auditAgainst(
    answer: (asked: Record<string, string[]>) => { status: number; body?: unknown },
  ): Promise<{
    code: number;
    output: string;
    leftOut?: string;
  }> {
    registry = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const asked = request.url?.endsWith('/advisories/bulk') === true;
        const { status, body: said = {} } = asked
          ? answer(JSON.parse(body) as Record<string, string[]>)
          : { status: 404 };
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
      });
    });
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
    return audit([`--registry=http://127.0.0.1:${(registry.address() as AddressInfo).port}`, `--cache=${cache}`]);
  }
  async function bodyOf(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const whole = Buffer.concat(chunks);
    return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole).toString('utf8');
  }
  const advisory = (name: string, severity: string): object => ({
    [name]: [
      { id: 1, url: 'https://example.org/A1', title: 'Wrong', severity, vulnerable_versions: '*', cwe: [], cvss: {} },
    ],
  });

  it('asks about the packages of production, and passes when nothing is known against them', async () => {
    let names: string[] = [];
    const result = await auditAgainst((asked) => {
      names = Object.keys(asked);
      return { status: 200 };
    });
    expect(result).toEqual({ code: 0, output: '' });
    expect(names).toEqual(expect.arrayContaining(['fastify', '@nestjs/core', 'better-sqlite3']));
    expect(names).not.toContain('playwright-core');
  });

  it.each(['high', 'critical'])('fails on an advisory of severity %s, and says which', async (severity) => {
    const { code, output } = await auditAgainst(() => ({ status: 200, body: advisory('uqr', severity) }));
    expect([code, output]).toEqual([1, `uqr: ${severity}, Wrong https://example.org/A1`]);
  });

  it('passes on a moderate one', async () => {
    const { code } = await auditAgainst(() => ({ status: 200, body: advisory('uqr', 'moderate') }));
    expect(code).toBe(0);
  });

  it.each([
    [405, 'the registry has no audit service'],
    [404, 'the registry has no audit service'],
    [503, 'the registry answered 503'],
  ])('is left out, and counted, when the registry answers %s', async (status, why) => {
    const result = await auditAgainst(() => ({ status }));
    expect(result.code).toBe(0);
    expect(result.leftOut).toBe(`${productionPackages().length} package(s) not audited, ${why}`);
  });

  it('is left out when nothing answers', async () => {
    registry = createServer();
    const { code, leftOut } = await audit(['--registry=http://127.0.0.1:1', `--cache=${cache}`]);
    expect(code).toBe(0);
    expect(leftOut).toMatch(/not audited, the registry does not answer \(ECONNREFUSED\)$/);
  });
});
