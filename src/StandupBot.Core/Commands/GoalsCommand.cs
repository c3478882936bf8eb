using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Commands;

/// <summary>One case for each verb of <c>/goals</c>. References are as typed; <see cref="NameResolver"/> turns them into people and goals.</summary>
public abstract record GoalsCommand : ParsedCommand
{
    private GoalsCommand() { }

    /// <summary>My goals and my team's.</summary>
    public sealed record Overview : GoalsCommand;

    /// <param name="Title">1-200 characters.</param>
    public sealed record Add(string Title) : GoalsCommand
    {
        /// <summary>Today or later.</summary>
        public DateOnly? Due { get; init; }
        public GoalRef? Parent { get; init; }
        public WhoRef? For { get; init; }

        /// <summary>Whose it is beside the team that it is for; null leaves that to <see cref="For"/>. Nobody types it.</summary>
        public MemberRef? OwnedBy { get; init; }

        /// <summary>Its range is never zero; it may go down.</summary>
        public Measure? Measure { get; init; }

        public string? Description { get; init; }
        public Priority Priority { get; init; } = Priority.Normal;
    }

    /// <summary>A goal check-in. At least one of the parts is there.</summary>
    /// <param name="Confidence">1 (no chance) to 10 (certain).</param>
    public sealed record Update(GoalRef Goal, Amount? Amount, int? Confidence, GoalStatus? Status, string? Note) : GoalsCommand;

    public sealed record Done(GoalRef Goal, string? Note) : GoalsCommand;

    public sealed record Drop(GoalRef Goal, string Why) : GoalsCommand;

    public sealed record Pause(GoalRef Goal, string? Why) : GoalsCommand;

    /// <summary>Makes a paused, closed or dropped goal active again.</summary>
    public sealed record Resume(GoalRef Goal, string? Why) : GoalsCommand;

    public sealed record Show(GoalRef Goal) : GoalsCommand;

    public sealed record Edit(GoalRef Goal) : GoalsCommand;

    /// <param name="Under">The new parent; null takes the goal out from under its parent.</param>
    public sealed record Link(GoalRef Goal, GoalRef? Under) : GoalsCommand;

    public sealed record Owner(GoalRef Goal, MemberRef Member) : GoalsCommand;

    public sealed record SetPriority(GoalRef Goal, Priority Priority) : GoalsCommand;

    /// <param name="Root">Null for the whole company.</param>
    public sealed record Tree(GoalRef? Root) : GoalsCommand;

    public sealed record Mine : GoalsCommand;

    /// <param name="Of">Null for the team of the person who asks.</param>
    public sealed record Team(TeamRef? Of) : GoalsCommand;

    public sealed record Signals : GoalsCommand;

    public sealed record AcknowledgeSignal(SignalRef Signal) : GoalsCommand;

    /// <param name="Days">Working days, 1-20.</param>
    public sealed record SnoozeSignal(SignalRef Signal, int Days) : GoalsCommand;

    public sealed record DismissSignal(SignalRef Signal, string Why) : GoalsCommand;

    /// <param name="Signal">"S1" to "S18".</param>
    /// <param name="Option">The name of a threshold or a part of it; null for the list of them.</param>
    /// <param name="Value">Null for the general value.</param>
    public sealed record TuneSignal(string Signal, string? Option, double? Value) : GoalsCommand;

    /// <param name="Of">Null for the whole company.</param>
    public sealed record Score(TeamRef? Of) : GoalsCommand;

    public sealed record Audit : GoalsCommand;

    public sealed record Realign : GoalsCommand;

    public sealed record Blockers : GoalsCommand;

    /// <summary>Says what is in the way, outside of an answer.</summary>
    /// <param name="Unblocker">Who could clear it; null when nobody knows.</param>
    public sealed record AddBlocker(string What, GoalRef? Goal, MemberRef? Unblocker, RoadblockKind Kind) : GoalsCommand;

    public sealed record ResolveBlocker(RoadblockRef Roadblock, string? Note) : GoalsCommand;

    public sealed record AssignBlocker(RoadblockRef Roadblock, MemberRef To) : GoalsCommand;

    public sealed record Need(WhoRef From, string What, GoalRef? Goal) : GoalsCommand;

    /// <param name="Due">Today or later.</param>
    public sealed record Promise(string Customer, string What, DateOnly Due, GoalRef? Goal) : GoalsCommand;

    /// <summary>What was promised to customers and is not kept yet.</summary>
    public sealed record Promises : GoalsCommand;

    public sealed record KeepPromise(PromiseRef Which) : GoalsCommand;

    /// <summary>The customer agreed to another day.</summary>
    /// <param name="Due">Today or later.</param>
    public sealed record MovePromise(PromiseRef Which, DateOnly Due) : GoalsCommand;

    public sealed record CancelPromise(PromiseRef Which) : GoalsCommand;

    /// <summary>Says which goal delivers it.</summary>
    public sealed record LinkPromise(PromiseRef Which, GoalRef Goal) : GoalsCommand;

    /// <param name="Customer">Null when it was heard in the market.</param>
    /// <param name="Theme">The word after #, if one was typed.</param>
    public sealed record Heard(string What, string? Customer, string? Theme, MentionKind Kind) : GoalsCommand;

    /// <summary>Everything that the owner may take along.</summary>
    public sealed record Export : GoalsCommand;

    /// <param name="Months">Null to ask for the time in force.</param>
    public sealed record Retain(int? Months) : GoalsCommand;

    /// <summary>What is kept about the person who asks.</summary>
    public sealed record MyData : GoalsCommand;

    /// <summary>Who read the answers of the person who asks.</summary>
    public sealed record WhoSaw : GoalsCommand;

    /// <param name="Forever">True for somebody who typed that they mean it.</param>
    public sealed record EraseMe(bool Forever) : GoalsCommand;

    public sealed record Dashboard : GoalsCommand;

    /// <param name="Name">1-60 characters.</param>
    /// <param name="Until">The last day on which it holds, within a year; null for the usual 90 days.</param>
    public sealed record NewToken(string Name, bool Writes, DateOnly? Until) : GoalsCommand;

    public sealed record Tokens : GoalsCommand;

    public sealed record RevokeToken(string Name) : GoalsCommand;

    /// <param name="Url">An absolute address; whether events may be sent there is decided later.</param>
    /// <param name="Events">One or more of the events that there are.</param>
    public sealed record AddWebhook(string Url, IReadOnlyList<string> Events) : GoalsCommand;

    public sealed record Webhooks : GoalsCommand;

    public sealed record RemoveWebhook(int Number) : GoalsCommand;

    public sealed record TestWebhook(int Number) : GoalsCommand;

    /// <param name="Change">The change to take back; null for the latest of the person who asks.</param>
    public sealed record Undo(string? Change) : GoalsCommand;

    /// <param name="Verb">Null for the whole list.</param>
    public sealed record Help(string? Verb) : GoalsCommand;
}
