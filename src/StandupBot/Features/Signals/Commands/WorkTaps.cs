using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Standups;
using StandupBot.Features.Answers;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Signals.Commands;

/// <summary>"Is this the same work?": each of the two may say, and the lead of either team.</summary>
public sealed class WorkTaps(UnitOfWork work, AnswerStandup answers, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    public override IReadOnlyList<string> Names { get; } = [DigestTaps.WorkPairing, DigestTaps.WorkDuplicate, DigestTaps.WorkDifferent];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (about.Count < 2 || await ItemAsync(about[0], cancellation) is not { } a || await ItemAsync(about[1], cancellation) is not { } b)
            return Reply.Say("That work is not there any more.");
        if (!MaySay(call, a) && !MaySay(call, b))
            return Reply.No(new Permission.Refused($"Only {call.People.NameOf(a.MemberId)}, {call.People.NameOf(b.MemberId)} or those who lead their teams can say that."));
        var verdict = name switch
        {
            DigestTaps.WorkPairing => SameWorkVerdict.Pairing,
            DigestTaps.WorkDuplicate => SameWorkVerdict.Duplicate,
            _ => SameWorkVerdict.Different,
        };
        var (first, second) = (about[0], about[1]);
        var known = await work.Db.SameWorkAnswers.Where(s => s.A == first && s.B == second && s.By == call.Actor.Id).OrderByDescending(s => s.Id).FirstOrDefaultAsync(cancellation);
        if (known?.Verdict != verdict)
            answers.SameWork(call.Company.Id, first, second, verdict, call.Actor.Id);
        return Reply.Say(verdict switch
        {
            SameWorkVerdict.Pairing => "Noted: you do it together, so it is not done twice.",
            SameWorkVerdict.Duplicate => "Noted: it is done twice. It counts once the other side says so too; best agree on who goes on.",
            _ => "Noted: two different things. You are not asked about these again.",
        });
    }

    private static bool MaySay(Call call, Item item) =>
        item.MemberId == call.Actor.Id || call.People.Team(item.TeamId)?.LeadId == call.Actor.Id || call.May.OwnsCompany;

    private Task<Item?> ItemAsync(string reference, CancellationToken cancellation) => ItemRefs.FindAsync(work, reference, cancellation);
}
