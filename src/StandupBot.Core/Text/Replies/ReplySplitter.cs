namespace StandupBot.Core.Text.Replies;

/// <summary>
/// Turns a reply as typed in a chat into pieces: headings, questions, bullets and one-liners are understood, every word is kept
/// (see <see cref="SplitReply"/>), and nothing is guessed about links to goals.
/// </summary>
public static class ReplySplitter
{
    /// <summary>Splits a reply. An empty one gives no piece; ask <see cref="EmptyReply"/> first to refuse it with a reason.</summary>
    public static SplitReply Split(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return new SplitRun(reply).Run();
    }
}
