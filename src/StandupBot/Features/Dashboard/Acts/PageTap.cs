using System.Collections.Frozen;
using StandupBot.Core.Digests;
using StandupBot.Features.Roadblocks;

namespace StandupBot.Features.Dashboard.Acts;

/// <summary>A button of the chat on a page. Only those that answer in words are there; whom they are for, their handler decides.</summary>
public sealed record PageTap
{
    private static readonly FrozenSet<string> OnPages = FrozenSet.ToFrozenSet(
    [
        DigestTaps.GoalFirst, DigestTaps.GoalTalk, DigestTaps.WorkPairing, DigestTaps.WorkDuplicate, DigestTaps.WorkDifferent,
        DigestTaps.DependencyAccept, DigestTaps.DependencyDecline, DigestTaps.DependencyAsk, DigestTaps.RoadblockAsk, NeedAnswers.Withdraw,
    ], StringComparer.Ordinal);

    private PageTap(string name, string value) => (Name, Value) = (name, value);

    public string Name { get; }

    /// <summary>As the chat's button carries it.</summary>
    public string Value { get; }

    /// <returns>Null for what no page has a button for.</returns>
    public static PageTap? Of(string? name, string? value) => name is not null && value is not null && OnPages.Contains(name) ? new(name, value) : null;
}
