import {
  type AlertRequest,
  alertRequest,
  type AlertView,
  longestAlertRequest,
  type SeenRequests,
  type SignedHeaders,
  verifyRequest,
} from '@dateline/contract';

/** What readers do about their alerts. */
export interface AlertActs {
  /** Begins and does not say how it ends: the answer is the same whoever the address belongs to. */
  subscribe(request: Extract<AlertRequest, { type: 'subscribe' }>): void;
  view(token: string): Promise<AlertView | null>;
  confirm(token: string): Promise<boolean>;
  change(request: Extract<AlertRequest, { type: 'change' }>): Promise<boolean>;
  unsubscribe(token: string): Promise<boolean>;
}

export interface AlertDoor {
  secret: string;
  acts: AlertActs;
  seen: SeenRequests;
  /** False while there are more subscriptions than the newsroom takes at once. */
  letIn: () => boolean;
  now: () => Date;
}

export interface AlertAnswer {
  status: 200 | 202 | 204 | 400 | 401 | 404 | 409 | 429;
  body?: AlertView;
}

/** Answers the newsroom's own web, and nobody else: what is not signed by it learns nothing. */
export async function answerAlertRequest(
  { secret, acts, seen, letIn, now }: AlertDoor,
  headers: Partial<SignedHeaders>,
  body: unknown,
): Promise<AlertAnswer> {
  if (typeof body !== 'string' || Buffer.byteLength(body) > longestAlertRequest) {
    return { status: 401 };
  }
  const at = now();
  if (verifyRequest(secret, { headers, body, now: at }) !== 'valid') return { status: 401 };
  const [id, timestamp] = [headers['webhook-id'] ?? '', Number(headers['webhook-timestamp'])];
  if (!seen.isFirst(id, timestamp, at)) return { status: 409 };
  const request = parseRequest(body);
  if (request === null) return { status: 400 };
  switch (request.type) {
    case 'subscribe':
      if (!letIn()) return { status: 429 };
      acts.subscribe(request);
      return { status: 202 };
    case 'view': {
      const view = await acts.view(request.token);
      return view === null ? { status: 404 } : { status: 200, body: view };
    }
    case 'confirm':
      return toDone(await acts.confirm(request.token));
    case 'change':
      return toDone(await acts.change(request));
    case 'unsubscribe':
      return toDone(await acts.unsubscribe(request.token));
  }
}

function toDone(isDone: boolean): AlertAnswer {
  return { status: isDone ? 204 : 404 };
}

function parseRequest(body: string): AlertRequest | null {
  try {
    return alertRequest.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
