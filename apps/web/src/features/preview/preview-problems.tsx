/** What keeps a release from being shown, and issued, in the words of the desk. */
export function PreviewProblems({ problems }: { problems: string[] }) {
  return (
    <div className="message">
      <h1>This release is not ready to be shown</h1>
      {problems.length > 0 && <p>These have to be settled at the desk first:</p>}
      <ul className="problems">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>Load this page again when they are.</p>
    </div>
  );
}
