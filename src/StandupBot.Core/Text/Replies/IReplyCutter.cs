namespace StandupBot.Core.Text.Replies;

/// <summary>The port behind which free text is cut into items: <see cref="RuleCutter"/> needs nothing, a chat model may stand here instead.</summary>
public interface IReplyCutter
{
    /// <summary>One sentence for the owner when today's texts were cut without the model that was set; else null.</summary>
    string? Trouble { get; }

    ValueTask<SplitReply> SplitAsync(string reply, CancellationToken cancellation);
}

/// <summary>The default: the rules of <see cref="ReplySplitter"/>.</summary>
public sealed class RuleCutter : IReplyCutter
{
    public string? Trouble => null;

    public ValueTask<SplitReply> SplitAsync(string reply, CancellationToken cancellation) => ValueTask.FromResult(ReplySplitter.Split(reply));
}
