using StandupBot.Core.Standups;
namespace StandupBot.Core.Text.Replies;

/// <summary>Lines of a reply that are one answer, waiting to be cut into items.</summary>
internal sealed record Answer(int Start, int End, int Indent, Line FirstLine, Scope Scope, string? Context, bool TakesChildren)
{
    internal bool HasCode { get; init; }
}

/// <summary>The heading that holds for an answer; no section without one.</summary>
internal sealed record Scope(Section? Section, ItemState? State)
{
    internal static readonly Scope None = new(null, null);
}
