using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;
using StandupBot.Storage.Archives;

namespace StandupBot;

/// <summary><c>import y.zip</c>: takes a company out of the archive that <c>export</c> wrote.</summary>
public static class ImportCommand
{
    public static Command Build()
    {
        Argument<FileInfo> file = new("archive") { Description = "The zip that export wrote, from any of the databases." };
        Command command = new("import", "Takes a company out of an archive into this database: all of it, or nothing.") { file };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(file)!, [.. result.UnmatchedTokens], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, string[] settings, CancellationToken cancellation)
    {
        if (!file.Exists)
            return CompanyCommand.Fail($"There is no file {file.FullName}.");
        await using var app = LiveHost.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Database.MigrateAsync(cancellation);
        await using var zip = file.OpenRead();
        switch (await scope.ServiceProvider.GetRequiredService<CompanyImport>().ReadAsync(zip, cancellation))
        {
            case ImportOutcome.Imported imported:
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{imported.CompanyName} is here: {imported.Rows:N0} rows. Stop the bot at the old place, connect Slack or Microsoft Teams here, and start the bot."));
                return 0;
            case ImportOutcome.Refused refused:
                return CompanyCommand.Fail($"The archive was not taken: {refused.Why}. Nothing was written.");
            default:
                throw new InvalidOperationException("An archive is taken or refused.");
        }
    }
}
