using Microsoft.AspNetCore.DataProtection;

namespace StandupBot.Storage;

/// <summary>How tokens are protected at rest; section "Protection" of the settings.</summary>
internal static class Protection
{
    private const string KeyFolder = "Protection:KeyFolder";

    /// <summary>
    /// Keys stand in the database, so that every host reads what another wrote, and a backup is whole; a folder elsewhere keeps them
    /// apart from the tokens. Calling it twice is calling it once.
    /// </summary>
    public static IServiceCollection AddProtection(this IServiceCollection services, IConfiguration configuration)
    {
        var protection = services.AddDataProtection().SetApplicationName("StandupBot");
        if (configuration[KeyFolder] is { Length: > 0 } folder)
            protection.PersistKeysToFileSystem(new DirectoryInfo(folder));
        else
            protection.PersistKeysToDbContext<StandupBotDb>();
        return services;
    }
}
