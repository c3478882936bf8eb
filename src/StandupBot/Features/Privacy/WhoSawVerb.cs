using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Privacy;

/// <summary><c>/goals who saw my answers</c>: who read them outside of the channel that they were given in.</summary>
public sealed class WhoSawVerb(AccessLog access) : IVerbs
{
    private const int MostShown = 20;

    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.WhoSaw>(ShowAsync)];

    private async Task<Reply> ShowAsync(Call call, GoalsCommand.WhoSaw asked, CancellationToken cancellation)
    {
        var rows = await access.OfAsync(call.Actor.Id, MostShown, cancellation);
        if (rows.Count == 0)
            return Reply.Say("Nobody read your answers outside of your team's channel in the last 12 months.");
        var lines = rows.Select(r => (RichText)$"{LocalClock.DateAt(r.At, call.Zone):d MMMM yyyy}: {Who(call, r.ReaderId)}, by {r.How}").ToList();
        return new Message(
            $"{Who(call, rows[0].ReaderId)} read your answers on {LocalClock.DateAt(rows[0].At, call.Zone):d MMMM}.",
            [new Block.Heading("Who read your answers"), new Block.Bullets(lines), new Block.Context("Outside of your team's channel, in the last 12 months, the latest first.")]);
    }

    private static string Who(Call call, string? readerId) => readerId is null ? "Whoever runs the bot" : call.People.NameOf(readerId);
}
