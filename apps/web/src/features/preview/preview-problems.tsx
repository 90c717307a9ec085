import { useMessages } from '../../language/language-context';

/** What keeps a release from being shown, and issued, in the words of the desk. */
export function PreviewProblems({ problems }: { problems: string[] }) {
  const { preview } = useMessages();
  return (
    <div className="message">
      <h1>{preview.notReady}</h1>
      {problems.length > 0 && <p>{preview.toSettle}</p>}
      <ul className="problems" lang="en">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>{preview.loadAgain}</p>
    </div>
  );
}
