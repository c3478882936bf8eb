using System.CommandLine;
using StandupBot.Core.Companies;
using StandupBot.Features;
using StandupBot.Features.Privacy;

namespace StandupBot;

/// <summary><c>erase --member x --forever</c>: removes one person and their words, for those who cannot ask in the chat.</summary>
public static class EraseCommand
{
    public static Command Build()
    {
        Option<string> member = new("--member") { Description = "The id or name of the person.", Required = true };
        Option<string?> company = new("--company") { Description = "The id or name of the company; not needed where there is only one." };
        Option<bool> forever = new("--forever") { Description = "Do it; without it is said what it means." };
        Command command = new("erase", "Removes one person and their words for good; counts stay, without the person.") { member, company, forever };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) =>
        {
            var (who, now) = (result.GetValue(member)!, result.GetValue(forever));
            return CompanyCommand.RunAsync(result.GetValue(company), [.. result.UnmatchedTokens],
                (_, services) => CompanyCommand.WithMemberAsync(who, services, of => RunAsync(of, now, services, cancellation), cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Member member, bool forever, IServiceProvider services, CancellationToken cancellation)
    {
        var desk = services.GetRequiredService<EraseDesk>();
        if (await desk.WhyNotAsync(member, cancellation) is { } why)
            return CompanyCommand.Fail(why);
        if (!forever)
            return CompanyCommand.Fail($"This removes {member.Name} for good: the name, the words of all answers, roadblocks and notes, and the bot's messages that told of them. Counts, goals and promises stay. It cannot be undone; nothing was done yet. If it is meant, add --forever.");
        await desk.AskAsync(member, cancellation);
        await services.GetRequiredService<UnitOfWork>().SaveAsync(cancellation);
        await services.GetRequiredService<Eraser>().EraseWhoAskedAsync(cancellation);
        Console.WriteLine($"Done: {member.Id} is a former member without words. Backups and archives from before still have them.");
        return 0;
    }
}
