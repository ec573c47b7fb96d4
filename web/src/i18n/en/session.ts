export const session = {
  title: 'From a project in nature to a retired credit, every step provable',
  lead: 'Suppliers register ecological projects and claim their benefits, independent bodies verify them, registries issue credits, and buyers trade and retire them. This installation keeps the record of all of it.',
  signIn: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  signInWith: 'Sign in with {{name}}',
  providersText:
    'Opens the sign-in page of your organization. You need an invitation from an Admin here.',
  orPassword: 'or with a password',
  ended: 'Your session has ended',
  endedText:
    'Nothing was sent, and what you typed is still here. Sign in in a new tab, come back, and press the button once more.',
  signInBeside: 'Sign in in a new tab',
  notSignedIn: 'You are not signed in',
  refused: {
    'not-invited':
      'Your provider knows you, but nobody has invited your e-mail address here, or your last role has been taken. Ask an Admin of your organization to add you as a user, then sign in again.',
    'email-not-verified':
      'Your provider does not vouch that your e-mail address is yours. Confirm the address there, then sign in again.',
    'account-in-use':
      'There is an account with your e-mail address, and it has another way to sign in. If it is yours, sign in as you have done before, or ask an Admin for a new link and then sign in by your provider again.',
    'sign-on-failed':
      'The sign-in was broken off, took longer than ten minutes, or was begun in another browser. Start again.',
    unavailable: 'The provider does not answer right now. Try again in a minute.',
  },
  wrong: 'The address or the password is not right.',
  wait: 'Too many attempts. Wait {{seconds}} seconds, then try again.',
  demo: 'This is a demo market',
  becomeInDemo: 'Demo market: go on as',
  demoText: 'Everything here is made up. Enter as any of these; the password of all is',
  member: {
    operator: 'Runs the installation: makes organizations',
    supplier: 'Supplier: registers projects, claims their benefits',
    registry: 'Issuing registry: registers, mints, retires',
    verifier: 'Validation and verification body: verifies claims',
    marketplace: 'Marketplace, and buyer for clients of its own',
    marketplace2: 'A second marketplace',
    buyer: 'Buyer: owns and retires credits, follows its goals',
  },
  health: {
    good: 'The service is running and its database answers.',
    bad: 'The service is running, but cannot reach its database right now.',
    gone: 'The service does not answer.',
  },
  setPassword: 'Set your password',
  setPasswordLead:
    'At least 12 characters. A sentence that only you would think of is easy to remember and hard to guess.',
  newPassword: 'New password',
  again: 'The same password again',
  short: 'It needs at least 12 characters.',
  different: 'The two passwords are not the same.',
  set: 'Set the password',
  done: 'Your password is set. You can sign in with it now; this link works no more.',
  noToken:
    'This page opens by a link that you were given, and the link is incomplete. Copy all of it, to the last character.',
  used: 'This link has been used or has expired. Ask whoever gave it to you for another; the operator gets one by starting the service again.',
}
