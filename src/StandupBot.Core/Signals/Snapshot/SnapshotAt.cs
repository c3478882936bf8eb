using StandupBot.Core.External;

namespace StandupBot.Core.Signals.Snapshot;

/// <summary>
/// A snapshot as it would have been at an earlier instant: what came later is taken out. Days off, teams and the words of edited
/// lines are as they are known now; for a preview that is near enough.
/// </summary>
public static class SnapshotAt
{
    public static CompanySnapshot At(this CompanySnapshot now, DateTimeOffset instant) => now with
    {
        Now = instant,
        Members = [.. now.Members.Select(member => member.LeftAt > instant ? member with { LeftAt = null } : member)],
        Objectives = [.. now.Objectives.Where(goal => goal.CreatedAt <= instant).Select(goal => At(goal, instant))],
        Runs = [.. now.Runs.Where(run => run.OpenedAt <= instant).Select(run => run.ClosedAt > instant ? run with { ClosedAt = null } : run)],
        Items = [.. now.Items.Where(item => item.At <= instant)],
        Pulls = [.. now.Pulls.Where(pull => pull.At <= instant)],
        Roadblocks = [.. now.Roadblocks.Where(block => block.RaisedAt <= instant).Select(block => At(block, instant))],
        Dependencies = [.. now.Dependencies.Where(need => need.At <= instant).Select(need => need.Answer?.At > instant ? need with { Answer = null } : need)],
        Commitments = [.. now.Commitments.Where(promise => promise.At <= instant).Select(promise => At(promise, instant))],
        Mentions = [.. now.Mentions.Where(mention => mention.At <= instant)],
        Triages = [.. now.Triages.Where(said => said.At <= instant)],
        SameWork = [.. now.SameWork.Where(said => said.At <= instant)],
        Conflicts = [.. now.Conflicts.Where(said => said.At <= instant)],
    };

    private static ObjectiveFact At(ObjectiveFact goal, DateTimeOffset instant) => goal with
    {
        Terms = goal.TermsAt(instant),
        Changes = [.. goal.Changes.Where(change => change.At <= instant)],
        CheckIns = [.. goal.CheckIns.Where(said => said.At <= instant)],
    };

    private static RoadblockFact At(RoadblockFact block, DateTimeOffset instant)
    {
        var steps = block.Events.Where(step => step.At <= instant).ToList();
        return block with
        {
            Events = steps,
            ResolvedAt = block.ResolvedAt > instant ? null : block.ResolvedAt,
            UnblockerId = steps.LastOrDefault(step => step.To is not null)?.To,
        };
    }

    private static CommitmentFact At(CommitmentFact promise, DateTimeOffset instant) =>
        promise.ChangedAt > instant ? promise with { State = CommitmentState.Open, ChangedAt = null } : promise;
}
