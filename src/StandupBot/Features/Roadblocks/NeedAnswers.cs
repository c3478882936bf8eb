using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Roadblocks;

/// <summary>The answer to a need: yes, no, taken back, or asked for once more.</summary>
public sealed class NeedAnswers(UnitOfWork work, RoadblockDesk desk, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    /// <summary>Whoever asked no longer needs it (dependency).</summary>
    public const string Withdraw = "dependency.withdraw";

    public override IReadOnlyList<string> Names { get; } = [DigestTaps.DependencyAccept, DigestTaps.DependencyDecline, DigestTaps.DependencyAsk, Withdraw];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        var id = about[0];
        if (await work.Db.Dependencies.FirstOrDefaultAsync(d => d.Id == id, cancellation) is not { } dependency)
            return Reply.Say("There is no such request.");
        return name == DigestTaps.DependencyAsk ? Ask(call, dependency) : Answer(call, dependency, name switch
        {
            DigestTaps.DependencyAccept => DependencyAnswer.Accept,
            DigestTaps.DependencyDecline => DependencyAnswer.Decline,
            _ => DependencyAnswer.Withdraw,
        });
    }

    private Reply Answer(Call call, Dependency dependency, DependencyAnswer answer)
    {
        if (call.May.AnswerDependency(dependency, call.People.Team(dependency.ToTeamId), answer == DependencyAnswer.Withdraw) is Permission.Refused no)
            return Reply.No(no);
        if (dependency.Answer == answer)
            return Reply.Say($"That is the answer already: {Word(answer)}, {dependency.Text}.");
        desk.Answer(dependency, answer, call.Actor.Id, null, null);
        var other = answer == DependencyAnswer.Withdraw ? Asked(call, dependency) : dependency.By;
        if (other is not null)
            Replies.Tell(call, other, Message.Of($"{call.Actor.Member.Name} {Word(answer)}: {dependency.Text}."));
        return Reply.Say($"You {Word(answer)}: {dependency.Text}.{(answer == DependencyAnswer.Withdraw ? "" : $" {call.People.NameOf(dependency.By)} hears of it.")}");
    }

    private Reply Ask(Call call, Dependency dependency)
    {
        if (call.People.Team(dependency.FromTeamId) is not { } from || call.May.SeeTeam(from) is Permission.Refused)
            return Reply.Say("There is no such request.");
        if (dependency.Answer is { } answer)
            return Reply.Say($"There is an answer already: {call.People.NameOf(dependency.AnsweredBy ?? "")} {Word(answer)}.");
        if (Asked(call, dependency) is not { } asked)
            return Reply.Say("Nobody is left who could answer it.");
        var text = $"{call.Actor.Member.Name} of {from.Name} waits for your answer: {dependency.Text}.";
        Replies.Tell(call, asked, Message.Of(text, new Block.Paragraph(text), new Block.Actions(
        [
            Tap.On(DigestTaps.DependencyAccept, "We do it", ButtonStyle.Primary, dependency.Id), Tap.On(DigestTaps.DependencyDecline, "We cannot", dependency.Id),
        ])));
        return Reply.Say($"{call.People.NameOf(asked)} is asked once more: {dependency.Text}.");
    }

    private static string? Asked(Call call, Dependency dependency) => dependency.ToMemberId ?? call.People.Team(dependency.ToTeamId)?.LeadId;

    private static string Word(DependencyAnswer answer) => answer switch
    {
        DependencyAnswer.Accept => "said yes",
        DependencyAnswer.Decline => "said no",
        _ => "took it back",
    };
}
