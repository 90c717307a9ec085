const refusals: Record<number, string> = {
  400: 'This password is not right.',
  429: 'Too many attempts: wait five minutes, then try again.',
};

/** Signs an account in again. Answers a sentence where that was refused, else null. */
export async function sendSignIn(email: string, password: string): Promise<string | null> {
  // Where Strapi keeps the token of those who asked to be remembered.
  const rememberMe = localStorage.getItem('jwtToken') !== null;
  try {
    const answer = await fetch('/admin/login', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password, rememberMe }),
    });
    if (answer.ok) return null;
    return refusals[answer.status] ?? 'The newsroom could not sign you in. Try again.';
  } catch {
    return 'The newsroom could not be reached: try again once you are online.';
  }
}
