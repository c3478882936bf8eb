using System.CommandLine;
using StandupBot.Replay;

RootCommand root = new("StandupBot: daily alignment for teams.") { ReplayCommand.Build() };
return await root.Parse(args).InvokeAsync();
