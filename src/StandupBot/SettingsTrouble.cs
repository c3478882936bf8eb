using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace StandupBot;

/// <summary>What keeps the host from starting and lies in its settings, in words that say what to set.</summary>
public static class SettingsTrouble
{
    /// <returns>Null for anything else: that is a bug, and its whole trace is worth reading.</returns>
    public static string? Of(Exception exception) => exception switch
    {
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        AggregateException several when several.InnerExceptions.Select(Of).ToList() is var all && all.TrueForAll(one => one is not null) => string.Join(Environment.NewLine, all),
        IOException { InnerException: AddressInUseException } busy => $"{busy.Message} Set Urls to another address, for example --Urls=http://127.0.0.1:5081.",
        InvalidDataException unread => $"{unread.Message} {unread.InnerException?.Message} Compare the file with appsettings.sample.json.",
        InvalidOperationException { Message: var said } when said.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) =>
            $"{said} appsettings.sample.json shows what each setting takes.",
        FormatException { Message: var said } when said.StartsWith("Invalid url", StringComparison.Ordinal) => $"{said} Set Urls to an address such as http://127.0.0.1:5080.",
        SqliteException closed => $"The database cannot be opened: {closed.Message}. Set Storage:ConnectionString to a file that can be written, for example \"Data Source=standupbot.db\".",
        ArgumentException { Source: "Microsoft.Data.Sqlite" } misspelt => $"Storage:ConnectionString cannot be read: {misspelt.Message} Use for example \"Data Source=standupbot.db\".",
        _ => null,
    };
}
