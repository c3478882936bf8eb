using System.CommandLine;
using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives.Importing;
using StandupBot.Features.GoalImport;

namespace StandupBot;

/// <summary><c>goals-import file.csv --company x [--apply]</c>: shows what would be added, and adds it when told to.</summary>
public static class GoalsImportCommand
{
    private const int MostShown = 40;

    public static Command Build()
    {
        Argument<FileInfo> file = new("file") { Description = "A CSV with goals: our own export, or that of Viva Goals (docs/data.md)." };
        Option<string?> company = new("--company") { Description = "The id or name of the company; not needed where there is only one." };
        Option<bool> apply = new("--apply") { Description = "Add the goals; without it they are only shown." };
        Command command = new("goals-import", "Shows the goals that a CSV would add, with what is unclear; adds them with --apply.") { file, company, apply };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) =>
        {
            var (from, now) = (result.GetValue(file)!, result.GetValue(apply));
            return CompanyCommand.RunAsync(result.GetValue(company), [.. result.UnmatchedTokens], (of, services) => RunAsync(from, now, of, services, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, bool apply, Company company, IServiceProvider services, CancellationToken cancellation)
    {
        if (!file.Exists)
            return CompanyCommand.Fail($"There is no file {file.FullName}.");
        await using var stream = file.OpenRead();
        return await GoalFile.ReadAsync(stream, cancellation) switch
        {
            GoalFileReading.Refused refused => CompanyCommand.Fail($"{file.Name} was not taken: {refused.Why}. Nothing was written."),
            GoalFileReading.Text text => await ImportAsync(text.Csv, apply, company, services, cancellation),
            _ => throw new InvalidOperationException("A file is read or refused."),
        };
    }

    private static async Task<int> ImportAsync(string csv, bool apply, Company company, IServiceProvider services, CancellationToken cancellation)
    {
        var import = services.GetRequiredService<ImportGoals>();
        var plan = await import.PlanAsync(csv, cancellation);
        Show(plan);
        if (!plan.CanApply)
            return CompanyCommand.Fail("Put right the lines marked with ! and try again. Nothing was written.");
        if (!apply)
        {
            Console.WriteLine("Nothing was written. With --apply it is.");
            return 0;
        }

        var added = await import.ApplyAsync(company, company.OwnerId, plan, cancellation);
        Console.WriteLine(added.Count == 0 ? "Nothing to add." : $"Added: {string.Join(", ", added.Select(g => g.Handle).Take(MostShown))}{(added.Count > MostShown ? ", ..." : "")}.");
        return 0;
    }

    private static void Show(GoalImportPlan plan)
    {
        foreach (var goal in plan.ToAdd.Take(MostShown))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"+ line {goal.Line}: {goal.Terms.Title}{(goal.Terms.Due is { } due ? $", by {due:d MMMM yyyy}" : "")}{(goal.Terms.Measure is { } m ? $", {m.From:0.##} to {m.To:0.##} {m.Unit}".TrimEnd() : "")}"));
        if (plan.ToAdd.Count > MostShown)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"+ and {plan.ToAdd.Count - MostShown} more"));
        foreach (var remark in plan.Remarks)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(remark.Blocks ? '!' : '?')} line {remark.Line}: {remark.Text}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.ToAdd.Count} to add, {plan.Known.Count} known already."));
    }
}
