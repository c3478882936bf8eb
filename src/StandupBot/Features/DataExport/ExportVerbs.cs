using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Features.Commands;

namespace StandupBot.Features.DataExport;

/// <summary>
/// <c>/goals export</c> and <c>/goals my data</c>: a chat is no place for such a file, so they say how it is made where the bot runs.
/// </summary>
public sealed class ExportVerbs(UnitOfWork work) : IVerbs
{
    private const string Run = "dotnet run --project src/StandupBot -- export";

    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Export>(Export), Verb.Of<GoalsCommand.MyData>(MyDataAsync)];

    private static Reply Export(Call call, GoalsCommand.Export asked)
    {
        if (call.May.ManageData() is Permission.Refused no)
            return Reply.No(no);
        return new Message(
            $"Where the bot runs, {Run} --readable writes everything as CSV and JSON.",
            [
                new Block.Heading($"Take the data of {call.Company.Name} along"),
                new Block.Paragraph("Goals, goal check-ins, stand-up answers, roadblocks, signals, scores, needs, promises and mentions, as CSV and JSON in one zip. Whoever runs the bot types:"),
                new Block.Paragraph($"{Run} --readable --company {call.Company.Id} --out data.zip"),
                new Block.Paragraph("To move the whole company to another database, without --readable, and there:"),
                new Block.Paragraph("dotnet run --project src/StandupBot -- import data.zip"),
                new Block.Context("Answers are in it: everybody who gave one sees that it was read (/goals who saw my answers)."),
            ]);
    }

    private async Task<Reply> MyDataAsync(Call call, GoalsCommand.MyData asked, CancellationToken cancellation)
    {
        var me = call.Actor.Id;
        var answers = await work.Db.CheckIns.CountAsync(c => c.MemberId == me, cancellation);
        var lines = await work.Db.Items.CountAsync(i => i.MemberId == me, cancellation);
        var roadblocks = await work.Db.Roadblocks.CountAsync(r => r.ReporterId == me, cancellation);
        var mentions = await work.Db.Mentions.CountAsync(m => m.By == me, cancellation);
        var reports = await work.Db.ObjectiveReports.CountAsync(r => r.By == me, cancellation);
        return new Message(
            FormattableString.Invariant($"Kept about you: {answers} stand-up answers, {roadblocks} roadblocks, {reports} goal check-ins, {mentions} things heard."),
            [
                new Block.Heading("What is kept about you"),
                new Block.Facts(
                [
                    new Fact("Stand-up answers", FormattableString.Invariant($"{answers}, with {lines} lines of work")),
                    new Fact("Roadblocks that you raised", FormattableString.Invariant($"{roadblocks}")),
                    new Fact("Goal check-ins", FormattableString.Invariant($"{reports}")),
                    new Fact("Heard outside", FormattableString.Invariant($"{mentions}")),
                    new Fact("Beside that", "your name, time zone, teams and days away, and the messages that the bot sent you"),
                    new Fact("How long", FormattableString.Invariant($"the words of answers {call.Company.RetentionMonths} months, counts and links to goals for good")),
                ]),
                new Block.Paragraph("All of it, as CSV and JSON: ask whoever runs the bot for the file that this writes."),
                new Block.Paragraph($"{Run} --member {me} --company {call.Company.Id} --out my-data.zip"),
                new Block.Context("/goals who saw my answers says who read them. /goals erase me says how to be removed."),
            ]);
    }
}
