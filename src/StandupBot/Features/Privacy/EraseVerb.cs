using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Privacy;

/// <summary><c>/goals erase me</c>: says what it means, and does it for whoever types that they mean it.</summary>
public sealed class EraseVerb(EraseDesk desk, UnitOfWork work) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.EraseMe>(EraseAsync)];

    private async Task<Reply> EraseAsync(Call call, GoalsCommand.EraseMe erase, CancellationToken cancellation)
    {
        if (await desk.WhyNotAsync(call.Actor.Member, cancellation) is { } why)
            return Reply.Say(why);
        if (!erase.Forever)
            return Warning(call);
        await desk.AskAsync(call.Actor.Member, cancellation);
        work.WakeCompany(call.Company.Id, work.Now);
        return Reply.Say("You are being removed now; in a minute your name and your words are gone from the bot. The messages in the chat itself belong to the chat: delete there what should go.");
    }

    private static Message Warning(Call call) => new(
        "This cannot be undone. To be removed for good, type /goals erase me forever.",
        [
            new Block.Heading("Remove me for good"),
            new Block.Bullets(
            [
                "Your name becomes \"a former member\", everywhere, also in what others wrote.",
                "Your answers, roadblocks, notes and what you heard lose their words; so do the bot's messages that told of them, and every message to you.",
                "Counts, links to goals, scores, goals and promises to customers stay, without you.",
                $"You leave all teams, and the bot does not listen to you any more. {(call.Actor.OwnsCompany ? "The company passes to the next owner or team lead. " : "")}Nobody can bring it back.",
            ]),
            new Block.Context("What was said in the chat stays there until you delete it there. If you mean it, type: /goals erase me forever"),
        ]);
}
