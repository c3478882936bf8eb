using StandupBot.Core.Commands.Reading;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Commands.Forms;

/// <summary>
/// Reads a submitted form into the command that would have been typed, so that there is one way in which things are done. The ids
/// in it come from a client: they are references like any other, resolved and permitted again (behaviour 55).
/// </summary>
public static class FormReader
{
    private static readonly Dictionary<string, Func<Submitted, ParsedCommand>> Readers = new()
    {
        ["goals.add"] = Add,
        ["goals.update"] = Update,
        ["goals.done"] = s => new GoalsCommand.Done(Goal(s), s.Text(FormFields.Note)),
        ["goals.drop"] = s => new GoalsCommand.Drop(Goal(s), s.Needed(FormFields.Why)),
        ["goals.pause"] = s => new GoalsCommand.Pause(Goal(s), s.Text(FormFields.Note)),
        ["goals.resume"] = s => new GoalsCommand.Resume(Goal(s), s.Text(FormFields.Note)),
        ["goals.show"] = s => new GoalsCommand.Show(Goal(s)),
        ["goals.edit"] = s => new GoalsCommand.Edit(Goal(s)),
        ["goals.link"] = s => new GoalsCommand.Link(Goal(s), s.Text(FormFields.Parent) is { } parent ? new GoalRef(parent) : null),
        ["goals.owner"] = s => new GoalsCommand.Owner(Goal(s), new MemberRef(s.Needed(FormFields.Member))),
        ["goals.priority"] = s => new GoalsCommand.SetPriority(Goal(s), s.Choice(FormFields.Priority, Priority.Normal)),
        ["goals.signals.ack"] = s => new GoalsCommand.AcknowledgeSignal(Signal(s)),
        ["goals.signals.snooze"] = s => new GoalsCommand.SnoozeSignal(Signal(s), s.Whole(FormFields.Days, 1, 20, "This") ?? 3),
        ["goals.signals.dismiss"] = s => new GoalsCommand.DismissSignal(Signal(s), s.Needed(FormFields.Why)),
        ["goals.blockers.add"] = Block,
        ["goals.blockers.resolve"] = s => new GoalsCommand.ResolveBlocker(Roadblock(s), s.Text(FormFields.Note)),
        ["goals.blockers.assign"] = s => new GoalsCommand.AssignBlocker(Roadblock(s), new MemberRef(s.Needed(FormFields.Member))),
        ["goals.need"] = s => new GoalsCommand.Need(new WhoRef(s.Needed(FormFields.For)), s.Needed(FormFields.What), OptionalGoal(s)),
        ["goals.promise"] = s => new GoalsCommand.Promise(s.Needed(FormFields.Customer), s.Needed(FormFields.What), s.NeededDay(FormFields.Due), OptionalGoal(s)),
        ["goals.promise.kept"] = s => new GoalsCommand.KeepPromise(Promise(s)),
        ["goals.promise.move"] = s => new GoalsCommand.MovePromise(Promise(s), s.NeededDay(FormFields.Due)),
        ["goals.promise.cancel"] = s => new GoalsCommand.CancelPromise(Promise(s)),
        ["goals.promise.link"] = s => new GoalsCommand.LinkPromise(Promise(s), Goal(s)),
        ["goals.heard"] = Heard,
        ["standup.away"] = Away,
        ["standup.timezone"] = Zone,
        ["standup.members.add"] = s => new StandupCommand.AddMembers([.. s.Several(FormFields.Members).Select(id => new MemberRef(id))]),
        ["standup.members.remove"] = s => new StandupCommand.RemoveMembers([.. s.Several(FormFields.Members).Select(id => new MemberRef(id))]),
    };

    /// <summary>The command; null for a form that is not one of <see cref="CommandForms.Ids"/>.</summary>
    public static FormReading? Read(string formId, IReadOnlyDictionary<string, IReadOnlyList<string>> values, DateOnly today)
    {
        if (!Readers.TryGetValue(formId, out var read))
            return null;
        var submitted = new Submitted(values, today);
        var command = read(submitted);
        return submitted.Errors.Count > 0 ? new FormReading.Errors(submitted.Errors) : new FormReading.Command(command);
    }

    private static GoalRef Goal(Submitted s) => new(s.Needed(FormFields.Goal));

    private static GoalRef? OptionalGoal(Submitted s) => s.Text(FormFields.Goal) is { } goal ? new(goal) : null;

    private static SignalRef Signal(Submitted s) => new(s.Needed(FormFields.Signal));

    private static PromiseRef Promise(Submitted s) => new(s.Needed(FormFields.Promise).ToUpperInvariant());

    private static RoadblockRef Roadblock(Submitted s) => new(s.Needed(FormFields.Roadblock));

    private static GoalsCommand.Add Add(Submitted s)
    {
        var title = s.Title();
        return new(title)
        {
            Due = s.Day(FormFields.Due),
            Parent = s.Text(FormFields.Parent) is { } parent ? new(parent) : null,
            For = s.Text(FormFields.For) is { } who ? new(who) : null,
            Measure = s.Measure(title),
            Priority = s.Choice(FormFields.Priority, Priority.Normal),
            Description = s.Text(FormFields.Description),
        };
    }

    private static GoalsCommand.Update Update(Submitted s)
    {
        GoalStatus? status = s.Text(FormFields.Status) is null ? null : s.Choice(FormFields.Status, GoalStatus.OnTrack);
        var update = new GoalsCommand.Update(
            Goal(s), s.Amount(FormFields.Amount), s.Whole(FormFields.Confidence, 1, 10, "Confidence"), status, s.Text(FormFields.Note));
        if (update is { Amount: null, Confidence: null, Status: null, Note: null })
            s.Errors.TryAdd(FormFields.Amount, "Say how far it is, or anything else of it.");
        return update;
    }

    private static GoalsCommand.AddBlocker Block(Submitted s) => new(
        s.Needed(FormFields.What), OptionalGoal(s), s.Text(FormFields.Unblocker) is { } who ? new(who) : null, s.Choice(FormFields.Kind, RoadblockKind.Normal));

    private static GoalsCommand.Heard Heard(Submitted s)
    {
        var theme = s.Text(FormFields.Theme, 100);
        return new(s.Needed(FormFields.What), s.Text(FormFields.Customer), theme, Enum.TryParse<MentionKind>(theme, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : MentionKind.Other);
    }

    private static StandupCommand.Away Away(Submitted s)
    {
        var until = s.NeededDay(FormFields.Until);
        var from = s.Day(FormFields.From) ?? s.Today;
        if (until < from)
            s.Errors.TryAdd(FormFields.Until, $"The last day lies before the first, {DateReader.Iso(from)}.");
        return new(from, until, s.Text(FormFields.Member) is { } stand ? new(stand) : null);
    }

    private static StandupCommand.TimeZone Zone(Submitted s)
    {
        var typed = s.Needed(FormFields.Zone, 100);
        switch (typed.Length == 0 ? null : Zones.Find(typed.Replace(' ', '_')))
        {
            case ZoneAnswer.Found found:
                return new(found.Zone.Id);
            case ZoneAnswer.Unknown unknown:
                s.Errors[FormFields.Zone] = unknown.Message;
                break;
        }
        return new(typed);
    }
}
