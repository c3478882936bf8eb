using System.CommandLine;
using StandupBot;
using StandupBot.Demo;
using StandupBot.Replay;
using StandupBot.Web.MicrosoftTeams.Package;

RootCommand root = new("StandupBot: daily alignment for teams. Without a command it starts the bot.")
{
    ReplayCommand.Build(), DemoCommand.Build(LiveHost.RunAsync), DoctorCommand.Build(), MigrateCommand.Build(), HolidaysCommand.Build(), PackageCommand.Build(),
    ExportCommand.Build(), ImportCommand.Build(), GoalsImportCommand.Build(), EraseCommand.Build(),
};
// Settings such as --Storage:ConnectionString=... belong to the host, not to the command line.
root.TreatUnmatchedTokensAsErrors = false;
root.SetAction((_, cancellation) => LiveHost.RunAsync(args, cancellation));
return await root.Parse(args).InvokeAsync();
