namespace StandupBot.Features.Dashboard.Acts;

/// <summary>What came of an act on a page.</summary>
public abstract record ActResult
{
    private ActResult() { }

    /// <param name="Text">One or two sentences, as the chat would have said them.</param>
    /// <param name="Undo">What takes it back; null where nothing can be.</param>
    public sealed record Told(string Text, string? Undo = null) : ActResult;

    /// <summary>What is wrong, by field: nothing was done, and the form stays open.</summary>
    public sealed record Errors(IReadOnlyDictionary<string, string> ByField) : ActResult;
}
