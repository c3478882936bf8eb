using StandupBot.Core.Chat;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.Signals.Commands;

/// <summary>Two goals claim the same thing: one goes first, or their owners talk.</summary>
public sealed class GoalConflicts(UnitOfWork work, GoalDesk desk, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    public override IReadOnlyList<string> Names { get; } = [DigestTaps.GoalFirst, DigestTaps.GoalTalk];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (about.Count < 2 || call.Goal(about[0]) is not { } first || call.Goal(about[1]) is not { } second || !call.Sees(first) || !call.Sees(second))
            return Reply.Say("There is no such goal.");
        return name == DigestTaps.GoalTalk ? Talk(call, first, second) : await FirstAsync(call, first, second, cancellation);
    }

    /// <summary>Whoever manages both decides: it costs one of them.</summary>
    private async Task<Reply> FirstAsync(Call call, Objective first, Objective second, CancellationToken cancellation)
    {
        if ((call.May.ManageGoal(first, call.TeamOf(first)) as Permission.Refused ?? call.May.ManageGoal(second, call.TeamOf(second)) as Permission.Refused) is { } no)
            return Reply.No(no);
        var latest = await work.Db.Conflicts.Where(c => (c.A == first.Id && c.B == second.Id) || (c.A == second.Id && c.B == first.Id))
            .OrderByDescending(c => c.Id).FirstOrDefaultAsync(cancellation);
        if (latest?.Wins != first.Id)
            desk.DeclareConflict(call.Company.Id, first.Id, second.Id, first.Id, null, call.Actor.Id);
        var said = $"{GoalNotices.Named(first)} goes before {GoalNotices.Named(second)}";
        foreach (var owner in Owners(first, second))
            Replies.Tell(call, owner, Message.Of($"{call.Actor.Member.Name} decided: {said}."));
        return Reply.Say($"{said}. Their owners hear of it.");
    }

    private Reply Talk(Call call, Objective first, Objective second)
    {
        var text = $"{call.Actor.Member.Name} asks you to talk about {GoalNotices.Named(first)} and {GoalNotices.Named(second)}: which one goes first?";
        List<string> owners = [.. Owners(first, second)];
        foreach (var owner in owners)
            Replies.Tell(call, owner, Message.Of(text));
        return Reply.Say(owners.Count == 0 ? "Neither of them has an owner who could be asked." : $"{string.Join(" and ", owners.Select(call.People.NameOf))} {(owners.Count == 1 ? "is" : "are")} asked to talk about it.");
    }

    private static IEnumerable<string> Owners(Objective first, Objective second) => new[] { first.Terms.OwnerId, second.Terms.OwnerId }.OfType<string>().Distinct(StringComparer.Ordinal);
}
