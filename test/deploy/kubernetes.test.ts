// deploy/kubernetes: every document is one that a cluster takes, without a misspelt field, and what they say of each other is so.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readSettings } from '../../src/config/settings/settings.ts';
import { wrongNames, wrongValues } from '../support/manifests.ts';

const folder = 'deploy/kubernetes';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

type Labels = Readonly<Record<string, string>>;
interface Port {
  readonly name: string;
  readonly containerPort: number;
}
interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}
interface Container {
  readonly image: string;
  readonly args: readonly string[];
  readonly ports: readonly Port[];
  readonly env: readonly { readonly name: string }[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly securityContext: unknown;
  readonly resources: unknown;
  readonly startupProbe: Probe;
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
}
interface Pod {
  readonly serviceAccountName: string;
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: unknown;
  readonly topologySpreadConstraints: readonly { readonly labelSelector: { readonly matchLabels: Labels } }[];
  readonly containers: readonly [Container];
  readonly volumes: readonly { readonly name: string; readonly configMap?: { readonly name: string } }[];
}
/** What the tests read of a document; the shapes of all of it are checked first. */
interface Document {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Labels };
  readonly data: Readonly<Record<string, string>>;
  readonly spec: {
    readonly replicas?: number;
    readonly selector: Labels & { readonly matchLabels: Labels };
    readonly podSelector: { readonly matchLabels: Labels };
    readonly template: { readonly metadata: { readonly labels: Labels }; readonly spec: Pod };
    readonly ports: readonly { readonly port: number; readonly targetPort: string }[];
    readonly ingress?: readonly { readonly ports: readonly { readonly port: string | number }[] }[];
    readonly egress?: readonly { readonly ports: readonly { readonly port: number }[] }[];
    readonly scaleTargetRef: { readonly apiVersion: string; readonly kind: string; readonly name: string };
    readonly minReplicas: number;
    readonly maxUnavailable: number;
  };
}

const kustomization = parse(readFileSync(join(folder, 'kustomization.yaml'), 'utf8')) as {
  resources: string[];
  images: { name: string; newTag: string }[];
};
const documents = kustomization.resources.flatMap((file) => read(readFileSync(join(folder, file), 'utf8')));
const deployments = ofKind('Deployment');

function read(text: string): Document[] {
  return parseAllDocuments(text).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Document;
  });
}

function ofKind(kind: string): Document[] {
  const found = documents.filter((document) => document.kind === kind);
  expect(found.length, kind).toBeGreaterThan(0);
  return found;
}

const matches = (selector: Labels, labels: Labels = {}): boolean =>
  Object.entries(selector).every(([name, value]) => labels[name] === value);

/** The one deployment whose pods a selector means. */
function meant(selector: Labels): Document {
  const found = deployments.filter(({ spec }) => matches(selector, spec.template.metadata.labels));
  expect(found.map(({ metadata }) => metadata.name)).toHaveLength(1);
  return found[0] as Document;
}

const containerOf = ({ spec }: Document): Container => spec.template.spec.containers[0];
const portNames = (deployment: Document): string[] => containerOf(deployment).ports.map(({ name }) => name);

test('each document has the fields and values of its kind, and nothing else', { timeout: 480_000 }, async () => {
  expect((await Promise.all(documents.map(wrongValues))).flat()).toEqual([]);
  expect(wrongNames(documents)).toBe('');
  // What would pass everything finds nothing.
  const [deployment] = deployments;
  const text = JSON.stringify(deployment);
  const altered = (from: string, to: string): Document => JSON.parse(text.replace(from, to)) as Document;
  expect(text).toContain('"readOnlyRootFilesystem":true');
  expect(await wrongValues(altered('"readOnlyRootFilesystem":true', '"readOnlyRootFilesystem":"yes"'))).toHaveLength(1);
  expect(wrongNames([altered('readOnlyRootFilesystem', 'readonlyRootFilesystem')])).toContain('readonlyRootFilesystem');
  expect(wrongNames([altered('"replicas"', '"replica"')])).toContain('replica');
});

test('every file is listed, and the images are of this release', () => {
  const files = readdirSync(folder).filter((file) => file !== 'kustomization.yaml');
  expect([...kustomization.resources].sort()).toEqual(files.sort());
  expect(kustomization.images.map(({ name, newTag }) => `${name}:${newTag}`)).toEqual([`portico:${version}`]);
  expect(new Set(deployments.map((deployment) => containerOf(deployment).image))).toEqual(
    new Set([`portico:${version}`]),
  );
});

test('selectors mean the pods that they are for', () => {
  for (const { metadata, spec } of deployments) {
    expect(matches(spec.selector.matchLabels, spec.template.metadata.labels), metadata.name).toBe(true);
    for (const { labelSelector } of spec.template.spec.topologySpreadConstraints) {
      expect(meant(labelSelector.matchLabels).metadata.name).toBe(metadata.name);
    }
  }
  for (const { spec, metadata } of [...ofKind('Service'), ...ofKind('PodDisruptionBudget')]) {
    const deployment = meant(spec.selector.matchLabels ?? spec.selector);
    expect(deployment.metadata.labels).toEqual(metadata.labels);
  }
  for (const { spec } of ofKind('HorizontalPodAutoscaler')) {
    const { apiVersion, kind, name } = spec.scaleTargetRef;
    const target = documents.find((document) => document.kind === kind && document.metadata.name === name);
    expect(target).toMatchObject({ apiVersion });
    // Two that set the number would undo each other's work.
    expect(target?.spec.replicas).toBeUndefined();
  }
  const each = new Set(ofKind('PodDisruptionBudget').map(({ spec }) => meant(spec.selector.matchLabels).metadata.name));
  expect(each).toEqual(new Set(deployments.map(({ metadata }) => metadata.name)));
});

test('ports that are named exist', () => {
  for (const { spec } of ofKind('Service')) {
    expect(portNames(meant(spec.selector))).toEqual(
      expect.arrayContaining(spec.ports.map(({ targetPort }) => targetPort)),
    );
  }
  for (const { spec } of ofKind('NetworkPolicy')) {
    const named = (spec.ingress ?? []).flatMap(({ ports }) => ports.map(({ port }) => port));
    if (named.length > 0) expect(portNames(meant(spec.podSelector.matchLabels))).toEqual(expect.arrayContaining(named));
  }
  for (const deployment of deployments) {
    const { startupProbe, livenessProbe, readinessProbe } = containerOf(deployment);
    const asked = [startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.path);
    // Renderers serve public pages without the store too.
    const whether = deployment.metadata.name === 'portico-renderers' ? '/servez' : '/readyz';
    expect(asked).toEqual(['/healthz', '/healthz', whether]);
    const ports = [startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.port);
    expect(portNames(deployment)).toEqual(expect.arrayContaining(ports));
  }
});

test.each([
  ['renderer', [53, 5432, 25, 465, 587, 443]],
  ['reconciler', [53, 5432, 25, 465, 587, 22, 443]],
])('a %s reaches resolvers, the store and mail servers, and what it asks for its work', (component, needed) => {
  const own = ofKind('NetworkPolicy').filter(
    ({ spec }) => spec.podSelector.matchLabels['app.kubernetes.io/component'] === component,
  );
  const open = own.flatMap(({ spec }) => (spec.egress ?? []).flatMap(({ ports }) => ports.map(({ port }) => port)));
  expect(open).toEqual(expect.arrayContaining(needed));
});

test('the settings are valid, and listen where the containers say', async () => {
  const [{ data } = { data: {} as Document['data'] }] = ofKind('ConfigMap');
  const environment = { PORTICO_STORE: 'postgres://portico:secret@database.example/portico' };
  const result = await readSettings(data['portico.yaml'], 'portico.yaml', environment);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { edge, console, operations, certificates } = result.settings;
  const listened = new Map<string, number | undefined>([
    ['http', edge.http.port],
    ['https', edge.https === 'off' ? undefined : edge.https.port],
    ['console', console.listen.port],
    ['operations', operations.listen?.port],
  ]);
  for (const deployment of deployments) {
    for (const { name, containerPort } of containerOf(deployment).ports) expect(listened.get(name)).toBe(containerPort);
  }
  const [service] = ofKind('Service').filter(({ metadata }) => metadata.name === edge.probe?.host);
  expect(service?.spec.ports.map(({ port }) => port)).toContain(edge.probe?.port);
  // Several renderers need one key; each making its own would open nothing of another's.
  expect(certificates.secretKey).toEqual({ file: '/etc/portico-keys/secret-key' });
});

test('pods run as an unprivileged user, may write nothing but their own volumes, and hold no token', () => {
  for (const { metadata, spec } of deployments) {
    const pod = spec.template.spec;
    expect(pod, metadata.name).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(ofKind('ServiceAccount').map((account) => account.metadata.name)).toContain(pod.serviceAccountName);
    const container = pod.containers[0];
    expect(container.securityContext).toEqual({
      ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
    });
    expect(container.resources).toMatchObject({ requests: { memory: '256Mi' }, limits: { memory: '768Mi' } });
    const volumes = pod.volumes.map(({ name }) => name);
    expect(volumes.sort()).toEqual(container.volumeMounts.map(({ name }) => name).sort());
    const maps = pod.volumes.flatMap(({ configMap }) => configMap?.name ?? []);
    expect(ofKind('ConfigMap').map((map) => map.metadata.name)).toEqual(expect.arrayContaining(maps));
  }
});
