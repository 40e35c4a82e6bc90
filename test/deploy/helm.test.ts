// deploy/helm/portico, rendered by Go's own template engine: with its usual values it is deploy/kubernetes, with any others it is what a
// cluster takes. Its templates use nothing that Helm adds to that engine, so that Helm gives the same.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse as render } from '@evertdespiegeleer/go-template';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readSettings } from '../../src/config/settings/settings.ts';
import { wrongNames, wrongValues } from '../support/manifests.ts';

// CommonJS whose types describe an ES module.
const require = createRequire(import.meta.url);
const { Ajv } = require('ajv') as typeof import('ajv');

const folder = 'deploy/helm/portico';
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const chart = parse(textOf('Chart.yaml')) as { version: string; appVersion: string };
const isValid = new Ajv({ strict: true, strictRequired: false }).compile(
  JSON.parse(textOf('values.schema.json')) as object,
);

interface Values {
  readonly ingress: object;
  readonly settings: string;
  readonly [section: string]: unknown;
}
const usual = parse(textOf('values.yaml')) as Values;

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly type?: string;
    readonly ports?: readonly { readonly name: string }[];
    readonly template?: { readonly spec: { readonly containers: readonly [{ readonly env: readonly object[] }] } };
  };
  readonly data?: Readonly<Record<string, string>>;
}

const documentsIn = (text: string): Manifest[] =>
  parseAllDocuments(text).flatMap((document) => {
    expect(document.errors).toEqual([]);
    return document.contents === null ? [] : [document.toJS() as Manifest];
  });

async function rendered(values: Values): Promise<Manifest[]> {
  expect(isValid(values), JSON.stringify(isValid.errors)).toBe(true);
  const release = { Name: 'portico', Namespace: 'portico', Service: 'Helm' };
  const context = { Values: values, Chart: { AppVersion: chart.appVersion, Version: chart.version }, Release: release };
  const all = readdirSync(join(folder, 'templates')).map((file) => render(textOf(`templates/${file}`), context));
  return (await Promise.all(all)).flatMap(documentsIn);
}

const byName = (left: Manifest, right: Manifest): number =>
  `${left.kind} ${left.metadata.name}`.localeCompare(`${right.kind} ${right.metadata.name}`);

test('with its usual values it is the plain manifests, in the namespace that Helm makes', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(chart).toMatchObject({ version, appVersion: version });
  const { resources } = parse(readFileSync('deploy/kubernetes/kustomization.yaml', 'utf8')) as { resources: string[] };
  const plain = resources
    .flatMap((file) => documentsIn(readFileSync(`deploy/kubernetes/${file}`, 'utf8')))
    .filter(({ kind }) => kind !== 'Namespace');
  const text = JSON.stringify((await rendered(usual)).sort(byName))
    .replaceAll(`registry.example/portico:${version}`, `portico:${version}`)
    .replaceAll('"imagePullPolicy":"IfNotPresent",', '');
  expect(JSON.parse(text)).toEqual(plain.sort(byName));
});

/** Values of an operator who changes everything there is. */
const others: Values = {
  ...usual,
  image: { repository: 'registry.acme.example:5000/own/portico', tag: '1.2.3-rc.1', pullPolicy: 'Always' },
  ...{ store: { secret: 'own-store', key: 'dsn' }, keys: { secret: 'own-keys' }, git: { secret: 'own-git' } },
  reconciler: { replicas: 3, resources: { cpu: '1', memory: '512Mi', memoryLimit: '1Gi' } },
  renderers: {
    minReplicas: 4,
    maxReplicas: 40,
    targetCpu: 50,
    resources: { cpu: '2', memory: '1Gi', memoryLimit: '2Gi' },
  },
  ingress: {
    ...{
      mode: 'proxy',
      proxyProtocol: true,
      className: 'nginx',
      tlsSecret: 'own-tls',
      trustedProxies: ['10.1.0.0/16', 'fd00::/8'],
    },
    annotations: {
      'nginx.ingress.kubernetes.io/proxy-body-size': '25m',
      'own.example/text': 'a "quoted": {{ value }}\n# é',
    },
  },
  networkPolicy: { enabled: false },
};

test('behind a proxy that ends TLS, and with every other value changed, it is what a cluster takes', {
  timeout: 480_000,
}, async () => {
  const all = await rendered(others);
  expect((await Promise.all(all.map(wrongValues))).flat()).toEqual([]);
  expect(wrongNames(all)).toBe('');
  expect(
    all.map(({ kind, metadata }) => `${kind} ${metadata.name}`).filter((name) => /Network|Ingress/.test(name)),
  ).toEqual(['Ingress portico-renderers']);
  const text = JSON.stringify(all);
  for (const value of [
    'registry.acme.example:5000/own/portico:1.2.3-rc.1',
    'own-store',
    'dsn',
    'own-keys',
    'own-git',
    'own-tls',
  ])
    expect(text).toContain(`"${value}"`);
  const ingress = all.find(({ kind }) => kind === 'Ingress');
  expect(ingress?.metadata).toMatchObject({ annotations: { 'own.example/text': 'a "quoted": {{ value }}\n# é' } });
  const service = all.find(({ kind, metadata }) => kind === 'Service' && metadata.name === 'portico-renderers');
  expect(service?.spec).toMatchObject({ type: 'ClusterIP', ports: [{ name: 'http' }] });
  for (const { spec } of all.filter(({ kind }) => kind === 'Deployment')) {
    expect(spec.template?.spec.containers[0].env.slice(1)).toEqual([
      { name: 'PORTICO_EDGE_HTTPS', value: 'off' },
      { name: 'PORTICO_EDGE_TRUSTED_PROXIES', value: '10.1.0.0/16,fd00::/8' },
    ]);
  }
  const variables = { PORTICO_EDGE_HTTPS: 'off', PORTICO_EDGE_TRUSTED_PROXIES: '10.1.0.0/16,fd00::/8' };
  const settings = all.find(({ kind }) => kind === 'ConfigMap')?.data?.['portico.yaml'];
  expect(settings).toBe(usual.settings);
  const store = { PORTICO_STORE: 'postgres://portico:secret@database.example/portico' };
  const read = await readSettings(settings, 'portico.yaml', { ...variables, ...store });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.settings.edge.https).toBe('off');
});

test('a value that is misspelt, of another type or not in the list is refused before anything is made', () => {
  for (const wrong of [
    { ...usual, setings: '' },
    { ...usual, ingress: { ...usual.ingress, mode: 'proxy-protocol' } },
    { ...usual, reconciler: { replicas: '2' } },
    { ...usual, git: { secret: 'no name' } },
  ])
    expect(isValid(wrong)).toBe(false);
  expect(isValid(usual)).toBe(true);
});

test('templates use nothing that Helm adds', () => {
  const used = readdirSync(join(folder, 'templates')).flatMap((file) =>
    [...textOf(`templates/${file}`).matchAll(/(?<=\{\{-? *|\(|\{\{-? *if )([a-z]\w*)(?=[ }])/g)].map(
      ([, name]) => name,
    ),
  );
  expect([...new Set(used)].sort()).toEqual(['and', 'else', 'end', 'eq', 'if', 'or', 'printf', 'range']);
});
