// The steps from a new account to its first call, and what a restricted contact has to do first. Only steps that this portal has.
import type { Restriction } from '../../auth/restrictions.ts';
import { hasSecondFactor } from '../../auth/second-factor.ts';
import { type Contract, contractsOf } from '../../customers/contracts.ts';
import { termsOf } from '../../customers/customer.ts';
import { listRecords } from '../../customers/records.ts';
import { walletOf } from './money/wallet.ts';
import { type PageContext, sees } from './page.ts';

export interface Step {
  readonly id: string;
  readonly text: string;
  /** What it is for, or what to do; empty where its title says it. */
  readonly hint: string;
  readonly label: string;
  readonly href: string;
  /** Value of `do` for a form of the dashboard; null for a link. */
  readonly act: string | null;
  readonly isDone: boolean;
  /** Whether the portal, or the first call, waits for it. */
  readonly needed: boolean;
}

type StepOf = Pick<Step, 'isDone' | 'needed'> & Partial<Pick<Step, 'text' | 'act'>>;

function step({ t }: PageContext, key: string, href: string, { isDone, needed, text, act = null }: StepOf): Step {
  const id = `checklist.${key}`;
  return {
    ...{ id: key, href, act, isDone, needed },
    text: text ?? t(id),
    hint: `${id}-hint` in t.messages ? t(`${id}-hint`) : '',
    label: `${id}-do` in t.messages ? t(`${id}-do`) : '',
  };
}

/** Returns what is to do before the portal is open, and contracts and protection that are not done yet: the short list. */
export async function openSteps(context: PageContext, restrictions: readonly Restriction[]): Promise<readonly Step[]> {
  const { store, visitor, now, snapshot } = context;
  const [contracts, secured] = await Promise.all([
    contractsOf(store, visitor, now),
    hasSecondFactor(store, visitor.contact),
  ]);
  return [
    ...(restrictions.includes('email') ? [emailStep(context, false)] : []),
    ...(restrictions.includes('phone') ? [phoneStep(context, false)] : []),
    ...contracts.filter(({ state }) => state !== 'signed').map((contract) => contractStep(context, contract)),
    ...(secured || snapshot.portal.require2fa === 'all' ? [] : [secureStep(context, false)]),
  ];
}

/** Returns every step to the first call, done ones as well; the call itself is the last. */
export async function firstSteps(context: PageContext, restrictions: readonly Restriction[]): Promise<readonly Step[]> {
  const { store, visitor, now } = context;
  const isOpen = restrictions.length === 0;
  const [contracts, secured, terms, wallet, connected] = await Promise.all([
    contractsOf(store, visitor, now),
    hasSecondFactor(store, visitor.contact),
    termsOf(store, visitor),
    walletOf(context),
    isConnected(context),
  ]);
  const canPay = wallet !== null && wallet.topUp !== null;
  const connects = sees(context, 'routes') && sees(context, 'ip-auth-edit', 'sip-auth-edit');
  return [
    emailStep(context, !restrictions.includes('email')),
    ...(terms?.verifyPhone === true ? [phoneStep(context, !restrictions.includes('phone'))] : []),
    ...contracts.map((contract) => contractStep(context, contract)),
    secureStep(context, secured),
    ...(canPay
      ? [
          step(context, 'pay', isOpen ? (wallet.topUp ?? '') : '', {
            isDone: wallet.balance + wallet.debitLimit > 0n,
            needed: wallet.balance + wallet.debitLimit <= 0n,
          }),
        ]
      : []),
    ...(connects ? [step(context, 'connect', isOpen ? '/routes' : '', { isDone: connected, needed: true })] : []),
    step(context, 'call', isOpen && sees(context, 'cdr') ? '/cdr' : '', { isDone: false, needed: false }),
  ];
}

const emailStep = (context: PageContext, isDone: boolean): Step =>
  step(context, 'email', '', { isDone, needed: true, act: 'send-again' });
const phoneStep = (context: PageContext, isDone: boolean): Step =>
  step(context, 'phone', '/phone', { isDone, needed: true });
const secureStep = (context: PageContext, isDone: boolean): Step =>
  step(context, 'second-factor', '/two-factor', { isDone, needed: false });

function contractStep(context: PageContext, { id, name, state, required }: Contract): Step {
  const text = context.t('checklist.contract', { name });
  return step(context, 'contract', `/contracts/${id}`, { text, isDone: state === 'signed', needed: required });
}

async function isConnected({ store, visitor }: PageContext): Promise<boolean> {
  const [addresses, users] = await Promise.all([
    listRecords(store, visitor, 'ip-address'),
    listRecords(store, visitor, 'sip-user'),
  ]);
  return addresses.length + users.length > 0;
}

/** Returns the view of steps: the first one that is open is the next. */
export function stepsView({ t }: PageContext, steps: readonly Step[]) {
  const next = steps.find(({ isDone }) => !isDone);
  const done = steps.filter(({ isDone }) => isDone).length;
  return {
    steps: steps.map((one, index) => ({ ...one, number: index + 1, isNext: one === next })),
    done,
    count: steps.length,
    progress: t('checklist.progress', { done, whole: steps.length }),
  };
}
