using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>What was kept of an answer, and what is still to be settled with one tap each.</summary>
public sealed record ConfirmationView
{
    public required RunView Run { get; init; }
    public required string MemberId { get; init; }
    public required string CheckInId { get; init; }

    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<KeptItem> Items { get; init; } = [];

    public IReadOnlyList<KeptRoadblock> Roadblocks { get; init; } = [];

    /// <summary>What sounded like a roadblock and is not one until the member says so.</summary>
    public IReadOnlyList<Suspect> Suspects { get; init; } = [];

    /// <summary>How many things were noted from customers or the market.</summary>
    public int Heard { get; init; }

    public bool Late { get; init; }

    /// <summary>True when an earlier answer of the day was replaced.</summary>
    public bool Edited { get; init; }
}

/// <summary>One line of work as it was kept.</summary>
/// <param name="Goal">The goal that it serves; while <paramref name="Link"/> is Unknown, the one to ask about.</param>
/// <param name="Why">What speaks for that goal, such as "matched 'returns', 'policy'"; said where it is asked about.</param>
public sealed record KeptItem(string Ref, string Text, ItemState State, ItemLink Link, GoalView? Goal = null, string? Why = null);

/// <summary>A roadblock as it was kept.</summary>
/// <param name="WaitsFor">Who could be asked for it outright, when it is another team's to give.</param>
public sealed record KeptRoadblock(string Id, string Text, string? UnblockerId = null, WaitedFor? WaitsFor = null);

/// <summary>A team that a line waits for.</summary>
/// <param name="What">What is waited for, in the person's words.</param>
public sealed record WaitedFor(string TeamId, string Name, string What);

/// <summary>A line that sounds like a roadblock.</summary>
/// <param name="Token">What the host finds it by when the tap comes back.</param>
public sealed record Suspect(string Token, string Text);
