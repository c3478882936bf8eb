namespace StandupBot.Web;

internal static class EndpointFilters
{
    /// <summary>
    /// A filter that comes from the services when a request does. The framework's own way compiles a factory for each route at start.
    /// </summary>
    public static TBuilder Through<TBuilder, TFilter>(this TBuilder routes, Func<IServiceProvider, TFilter> filter) where TBuilder : IEndpointConventionBuilder where TFilter : IEndpointFilter =>
        routes.AddEndpointFilter((context, next) => filter(context.HttpContext.RequestServices).InvokeAsync(context, next));
}
