using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Realignment;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;
using GoalMove = StandupBot.Core.Signals.Realignment.GoalMove;

namespace StandupBot.Features.Signals.Commands;

/// <summary><c>/goals realign</c>: which changes of the goals the work has not followed yet, and where the person's own work goes now.</summary>
public sealed class RealignVerbs(SnapshotLoader snapshots, SignalOptions options, People people) : IVerbs
{
    private const int DaysBack = 10;
    private const int MostLines = 10;

    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Realign>(RealignAsync)];

    private async Task<Reply> RealignAsync(Call call, GoalsCommand.Realign realign, CancellationToken cancellation)
    {
        SignalContext context = new(await snapshots.LoadAsync(cancellation), options.With(call.Company.Thresholds));
        var since = new DateTimeOffset(context.Calendar.Company.Window(DaysBack).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var own = RealignmentQuestions.For(context, GoalShift.Since(context, since), (_, _) => false).FirstOrDefault(q => q.MemberId == call.Actor.Id);
        var behind = TimeToRealign.Of(context, since).Where(r => r.Days is null && Sees(call, r)).ToList();
        var names = await people.NamesAsync(cancellation);
        List<Block> blocks = [.. Behind(call, behind, context), .. own is null ? [] : own.Shifts.TakeLast(1).SelectMany(shift => RealignQuestion.Compose(View(call, own, shift), names).Blocks)];
        return blocks.Count == 0
            ? Reply.Say("Work follows the goals: no change of the last ten working days is left behind.")
            : new Message(behind.Count == 0 ? "A goal changed that your work points at." : $"{behind.Count} {(behind.Count == 1 ? "change" : "changes")} of the goals that work has not followed yet.", blocks);
    }

    private static bool Sees(Call call, Realigned entry) =>
        call.People.Team(entry.TeamId) is { } team && call.May.SeeTeam(team).IsGranted && call.Goal(entry.Shift.Goal.Id) is { } goal && call.Sees(goal);

    private static IEnumerable<Block> Behind(Call call, List<Realigned> behind, SignalContext context)
    {
        if (behind.Count == 0)
            yield break;
        yield return new Block.Heading("Work that has not followed yet");
        yield return new Block.Bullets([.. behind.Take(MostLines).Select(r => (RichText)
            $"{call.People.Team(r.TeamId)!.Name}: {r.Shift.Goal.Terms.Title} ({r.Shift.Goal.Handle}) {Moved(r.Shift)}, {Age(context.Calendar.Team(r.TeamId).Since(r.Shift.At))}")]);
        if (behind.Count > MostLines)
            yield return new Block.Context($"and {behind.Count - MostLines} more.");
    }

    private static RealignView View(Call call, RealignmentQuestion question, GoalShift shift)
    {
        var last = shift.Goal.Changes.LastOrDefault(c => c.At == shift.At);
        return new RealignView
        {
            MemberId = call.Actor.Id, Changed = Named(shift.Goal), What = Moved(shift), Reason = last?.Reason, ById = last?.By ?? shift.Goal.CreatedBy,
            Candidates = [.. question.Choices.Where(g => g.Id != shift.Goal.Id && call.Goal(g.Id) is { } goal && call.Sees(goal)).Select(Named)],
            CanGoOn = shift.Move != GoalMove.Closed,
        };
    }

    private static GoalView Named(Core.Signals.Snapshot.ObjectiveFact goal) => new(goal.Id, goal.Handle, goal.Terms.Title);

    private static string Moved(GoalShift shift) => shift.Move switch
    {
        GoalMove.Opened => "is new",
        GoalMove.Closed => "is over",
        GoalMove.Raised => "matters more now",
        GoalMove.Lowered => "matters less now",
        _ => "has a new plan",
    };

    private static string Age(int days) => days switch { 0 => "since today", 1 => "for one working day", _ => FormattableString.Invariant($"for {days} working days") };
}
