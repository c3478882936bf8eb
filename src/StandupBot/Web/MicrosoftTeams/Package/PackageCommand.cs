using System.CommandLine;

namespace StandupBot.Web.MicrosoftTeams.Package;

/// <summary><c>package-teams-app --app-id ... --host ... --out x.zip</c>: makes what an administrator uploads to Microsoft Teams.</summary>
public static class PackageCommand
{
    public static Command Build()
    {
        Option<string> appId = new("--app-id") { Description = "The bot's application id, as MicrosoftTeams:AppId has it.", Required = true };
        Option<string> host = new("--host") { Description = "Where the bot is reached from outside, such as bot.example.com.", Required = true };
        Option<FileInfo> file = new("--out") { Description = "The zip to write.", Required = true };
        Command command = new("package-teams-app", "Makes the app package for Microsoft Teams.") { appId, host, file };
        command.SetAction(result => Run(result.GetValue(appId)!, result.GetValue(host)!, result.GetValue(file)!));
        return command;
    }

    private static int Run(string appId, string host, FileInfo file)
    {
        if (!Guid.TryParse(appId, out var id))
            return Fail($"--app-id '{appId}' is no application id; it looks like 2b1c4f6e-0000-4000-8000-0123456789ab.");
        // An address with its scheme is what people have at hand.
        var name = Uri.TryCreate(host, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address.Authority : host;
        if (!Uri.TryCreate($"https://{name}/", UriKind.Absolute, out var whole) || whole.Authority != name || whole.IsLoopback)
            return Fail($"--host '{host}' is no host name that Microsoft Teams can reach; write for example bot.example.com.");
        file.Directory?.Create();
        using (var zip = file.Create())
            AppPackage.Write(zip, id, name);
        Console.WriteLine($"Written: {file.FullName}. Upload it in the Teams admin centre, or in Microsoft Teams under Apps, Manage your apps.");
        return 0;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
