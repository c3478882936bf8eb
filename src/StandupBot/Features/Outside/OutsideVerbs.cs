using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Standups.Commands;

namespace StandupBot.Features.Outside;

/// <summary><c>/goals promise</c> and <c>/goals heard</c>: what customers were promised, and what they said.</summary>
public sealed class OutsideVerbs(OutsideDesk desk) : IVerbs
{
    /// <summary>Nobody named a theme: the words themselves are it until somebody sorts it.</summary>
    private const int LongestTheme = 80;

    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Promise>(PromiseAsync), Verb.Of<GoalsCommand.Heard>(Heard)];

    private async Task<Reply> PromiseAsync(Call call, GoalsCommand.Promise promise, CancellationToken cancellation)
    {
        Objective? goal = null;
        if (promise.Goal is { } typed && !call.TryGoal(typed, out goal, out var unclear))
            return unclear;
        if (Stranger(call) is { } no)
            return no;
        var given = await desk.PromiseAsync(call.Company.Id, call.NewId("C"), promise.Customer, promise.What, promise.Due, call.Actor.Id, goal?.Id, cancellation);
        var serves = goal is null ? "" : $", under {GoalNotices.Named(goal)}";
        return Reply.Say(
            $"Promised to {promise.Customer}: {promise.What} ({given.Handle}), by {LocalTimes.Day(promise.Due)}{serves}. You keep it. I tell you when it is in danger.",
            CommandTap.Run("All promises", "/goals promises"));
    }

    private Reply Heard(Call call, GoalsCommand.Heard heard)
    {
        if (Stranger(call) is { } no)
            return no;
        var theme = heard.Theme ?? (heard.What.Length <= LongestTheme ? heard.What : heard.What[..LongestTheme]);
        desk.Hear(call.Company.Id, call.NewId("M"), call.Actor.Id, heard.What, heard.Customer, theme, heard.Kind);
        return Reply.Say(RichText.Of(
            new Inline.Words($"Kept{(heard.Customer is null ? "" : $" from {heard.Customer}")}: {heard.What}."),
            new Inline.Words(heard.Theme is null ? "" : $" Theme: {heard.Theme}.")));
    }

    /// <summary>Guests answer their stand-ups and nothing else.</summary>
    private static Reply? Stranger(Call call) =>
        call.Actor.Member.Role == MemberRole.Guest && call.May.SeeCompany() is Permission.Refused no ? Reply.No(no) : null;
}
