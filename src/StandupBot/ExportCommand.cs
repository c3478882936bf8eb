using System.CommandLine;
using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Features.DataExport;
using StandupBot.Storage.Archives;

namespace StandupBot;

/// <summary>
/// <c>export --company x --out y.zip</c>: everything of one company for another database; with <c>--readable</c> for people, with
/// <c>--member</c> what is kept about one of them.
/// </summary>
public static class ExportCommand
{
    public static Command Build()
    {
        Option<string?> company = new("--company") { Description = "The id or name of the company; not needed where there is only one." };
        Option<FileInfo> file = new("--out") { Description = "The zip to write.", Required = true };
        Option<bool> readable = new("--readable") { Description = "CSV and JSON for people and spreadsheets, in place of what import reads." };
        Option<string?> member = new("--member") { Description = "The id or name of a person: what is kept about them, as CSV and JSON." };
        Command command = new("export", "Writes everything of one company into a zip that import reads.") { company, file, readable, member };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) =>
        {
            Wish wish = new(result.GetValue(file)!, result.GetValue(readable), result.GetValue(member));
            return CompanyCommand.RunAsync(result.GetValue(company), [.. result.UnmatchedTokens], (of, services) => RunAsync(wish, of, services, cancellation), cancellation);
        });
        return command;
    }

    private static Task<int> RunAsync(Wish wish, Company company, IServiceProvider services, CancellationToken cancellation) => wish switch
    {
        { Member: { } name } => CompanyCommand.WithMemberAsync(name, services, member => WriteMemberAsync(wish.File, member, services, cancellation), cancellation),
        { Readable: true } => WriteReadableAsync(wish.File, company, services, cancellation),
        _ => WriteArchiveAsync(wish.File, company, services, cancellation),
    };

    private static async Task<int> WriteArchiveAsync(FileInfo file, Company company, IServiceProvider services, CancellationToken cancellation)
    {
        var rows = 0L;
        await OutputFile.WriteAsync(file, async zip => rows = await services.GetRequiredService<CompanyExport>().WriteAsync(company, zip, cancellation));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{company.Name}: {rows:N0} rows written to {file.FullName}."));
        Console.WriteLine("It holds everything that people wrote: keep it as you keep the database. Not in it, on purpose:");
        foreach (var reason in ArchiveTables.LeftOut.Values.Order(StringComparer.Ordinal))
            Console.WriteLine($"- {reason}");
        return 0;
    }

    private static async Task<int> WriteReadableAsync(FileInfo file, Company company, IServiceProvider services, CancellationToken cancellation)
    {
        await OutputFile.WriteAsync(file, zip => services.GetRequiredService<ReadableExport>().WriteCompanyAsync(reader: null, zip, cancellation));
        Console.WriteLine($"{company.Name}: tables written to {file.FullName}. Whoever answered can see that somebody read it (/goals who saw my answers).");
        return 0;
    }

    private static async Task<int> WriteMemberAsync(FileInfo file, Member member, IServiceProvider services, CancellationToken cancellation)
    {
        await OutputFile.WriteAsync(file, zip => services.GetRequiredService<ReadableExport>().WriteMemberAsync(member, zip, cancellation));
        Console.WriteLine($"What is kept about {member.Name} is in {file.FullName}. It is theirs: give it to them only.");
        return 0;
    }

    private sealed record Wish(FileInfo File, bool Readable, string? Member);
}
